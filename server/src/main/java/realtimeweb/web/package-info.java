/** HTTP and WebSocket on Undertow. Known to {@code Main}; the only package that knows Undertow and XNIO. */
package realtimeweb.web;
