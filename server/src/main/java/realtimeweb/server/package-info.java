/** The program: command line, settings, log, and the wiring of all other packages. Known to nobody. */
package realtimeweb.server;
