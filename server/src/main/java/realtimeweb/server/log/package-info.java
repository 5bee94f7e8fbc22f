/** The event log on standard error, with its rate limit. Known to the program. */
package realtimeweb.server.log;
