package app.unknot.device.awake;

/// One way of keeping the screen on. Used by one thread only.
interface Way {
    /// Keeps the screen on until the grip is closed or the process dies.
    ///
    /// @param reason why, in words that the desktop may show
    /// @throws Exception where this way is not to be had here
    Grip take(String reason) throws Exception;

    /// The screen stays on as long as this is open, unless it was lost.
    interface Grip {
        /// Whether the screen is still kept on.
        boolean holds();

        /// The screen may go dark again.
        ///
        /// @throws Exception where that could not be said; the grip is gone all the same
        void close() throws Exception;
    }
}
