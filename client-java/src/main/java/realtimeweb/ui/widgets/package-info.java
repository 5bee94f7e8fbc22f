/** Controls and small views independent of a call: menus, fields, switches, QR codes. */
package realtimeweb.ui.widgets;
