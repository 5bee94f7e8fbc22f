/**
 * HTTP: the page, redirects, headers, forwarding proxies. Known to the web server, and to {@code
 * web.socket} for the address of a client; knows nothing of WebSocket.
 */
package realtimeweb.web.http;
