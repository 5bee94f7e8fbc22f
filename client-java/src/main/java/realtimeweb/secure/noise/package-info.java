/** The Noise Protocol Framework (revision 34) and the primitives that it needs. */
package realtimeweb.secure.noise;
