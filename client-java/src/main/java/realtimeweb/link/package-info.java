/** One peer connection: perfect negotiation, ICE restarts, and session descriptions. */
package realtimeweb.link;
