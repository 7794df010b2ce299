package app.unknot.store.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of this package. Logging takes a while to begin, and does so only when there is something to log.
final class Log {
    static final Logger OF_JOURNAL = LoggerFactory.getLogger(Log.class.getPackageName());

    private Log() {}
}
