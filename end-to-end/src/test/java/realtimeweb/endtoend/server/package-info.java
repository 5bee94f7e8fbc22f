/** The jar as a server: limits, floods, other people's clients, its commands. */
package realtimeweb.endtoend.server;
