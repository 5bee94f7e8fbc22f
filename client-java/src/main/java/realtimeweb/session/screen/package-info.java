/** What the views show, as immutable values. The session writes them; nothing in here acts. */
package realtimeweb.session.screen;
