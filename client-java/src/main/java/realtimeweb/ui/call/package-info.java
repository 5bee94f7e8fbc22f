/** The frame of a call: header, toolbar, keys, notices. */
package realtimeweb.ui.call;
