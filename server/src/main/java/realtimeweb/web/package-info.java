/**
 * The web server on Undertow. Known to the program; puts the handlers of its sub-packages together.
 */
package realtimeweb.web;
