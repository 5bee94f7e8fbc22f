/** Controls and small views that know nothing of a call: menus, fields, switches, QR codes. */
package realtimeweb.ui.widgets;
