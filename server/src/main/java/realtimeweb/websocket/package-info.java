/**
 * RFC 6455 without sockets: parses client frames and writes server frames. Known to {@code
 * web.socket}.
 */
package realtimeweb.websocket;
