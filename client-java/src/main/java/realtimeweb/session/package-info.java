/**
 * The call of one tab: its session, its states, and the commands of the person. It runs in the
 * mailbox and knows no browser.
 */
package realtimeweb.session;
