/** Reliable delivery, exactly once and in order, over packets that may be lost. */
package realtimeweb.secure.delivery;
