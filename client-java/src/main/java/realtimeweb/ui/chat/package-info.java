/** The chat panel. */
package realtimeweb.ui.chat;
