package app.unknot.device.speech;

import java.util.Optional;

/// How to speak.
///
/// @param name as the program calls it; empty for its own choice
/// @param rate words a minute
record Voice(Optional<String> name, int rate) {}
