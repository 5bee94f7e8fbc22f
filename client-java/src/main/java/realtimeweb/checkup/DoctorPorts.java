package realtimeweb.checkup;

import realtimeweb.secure.Crypto;
import realtimeweb.session.Clock;
import realtimeweb.session.Media;
import realtimeweb.session.Preferences;
import realtimeweb.session.Signals;

/** Everything outside that the doctor looks at, and by which. */
public record DoctorPorts(
    Clock clock,
    Signals signals,
    Media media,
    Eye eye,
    Loops loops,
    Ends ends,
    Crypto crypto,
    Preferences preferences,
    Desk desk) {}
