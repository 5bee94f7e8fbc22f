/** Membership in the room: joining, knocking, resuming, host, lock, removal. */
package realtimeweb.session.room;
