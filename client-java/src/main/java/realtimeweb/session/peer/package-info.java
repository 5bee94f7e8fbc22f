/** One remote participant: transport, messages in their order, and what the participant says. */
package realtimeweb.session.peer;
