/**
 * The entry points of the page and of the call doctor, which create and connect the components. No
 * other package uses this one.
 */
package realtimeweb.client;
