/**
 * JSON of the records in {@code realtimeweb.protocol}. Known to the program, which passes the codec
 * to the relay and the doctor; the only package that knows Jackson.
 */
package realtimeweb.json;
