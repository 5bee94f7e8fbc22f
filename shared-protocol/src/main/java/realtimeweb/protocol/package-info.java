/**
 * The messages between browsers, and between browser and server, as records that both sides compile
 * against.
 */
package realtimeweb.protocol;
