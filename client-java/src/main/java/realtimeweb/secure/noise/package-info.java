/** The Noise Protocol Framework (revision 34) and its cryptographic primitives. */
package realtimeweb.secure.noise;
