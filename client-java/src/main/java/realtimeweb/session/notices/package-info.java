/** Notices and toasts: what raises them, what withdraws them. */
package realtimeweb.session.notices;
