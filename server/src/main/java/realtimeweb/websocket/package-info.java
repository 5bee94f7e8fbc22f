/** RFC 6455 without sockets: parses client frames and writes server frames. Known to the web server; knows nothing of the server. */
package realtimeweb.websocket;
