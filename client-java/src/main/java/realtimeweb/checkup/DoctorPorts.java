package realtimeweb.checkup;

import realtimeweb.checkup.checks.CameraProbe;
import realtimeweb.checkup.checks.LoopbackConnections;
import realtimeweb.checkup.checks.SessionFactory;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.Media;
import realtimeweb.session.ports.SignalingChannel;
import realtimeweb.session.screen.Preferences;

/** Everything outside that the doctor looks at, and by which. */
public record DoctorPorts(
    Clock clock,
    SignalingChannel signals,
    Media media,
    CameraProbe cameraProbe,
    LoopbackConnections loopbacks,
    SessionFactory sessions,
    Crypto crypto,
    Preferences preferences,
    CheckupDisplay display) {}
