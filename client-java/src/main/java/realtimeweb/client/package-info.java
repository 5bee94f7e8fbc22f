/**
 * The entry points of the page and of the call doctor: they make the parts and connect them. Nobody
 * knows this package.
 */
package realtimeweb.client;
