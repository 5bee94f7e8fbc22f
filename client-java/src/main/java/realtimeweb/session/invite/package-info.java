/** Rooms as people name them: room IDs, invite links and what can be wrong with either. */
package realtimeweb.session.invite;
