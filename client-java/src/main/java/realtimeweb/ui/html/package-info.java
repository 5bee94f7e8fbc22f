/** Elements, events and focus: a thin layer over the DOM, independent of the screens. */
package realtimeweb.ui.html;
