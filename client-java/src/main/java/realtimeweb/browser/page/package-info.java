/** The page itself: address, clock, mailbox, network changes, user activation. */
package realtimeweb.browser.page;
