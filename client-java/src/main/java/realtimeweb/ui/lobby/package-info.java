/** The pages around a call: start, lobby, and after the call. */
package realtimeweb.ui.lobby;
