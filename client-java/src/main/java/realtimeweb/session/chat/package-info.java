/** The chat of one call, and reactions. */
package realtimeweb.session.chat;
