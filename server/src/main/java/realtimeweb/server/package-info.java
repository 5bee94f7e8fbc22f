/** The program: start, stop, and the wiring of all other packages. Known to none of them. */
package realtimeweb.server;
