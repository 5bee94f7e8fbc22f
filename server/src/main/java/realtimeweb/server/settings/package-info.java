/**
 * The settings of the program, from command line, environment and file to checked values. Known to
 * the program; the only package besides it that knows picocli.
 */
package realtimeweb.server.settings;
