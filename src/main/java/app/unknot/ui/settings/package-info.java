/// The settings page: how the app looks and sounds, and where its data lies.
@NullMarked
package app.unknot.ui.settings;

import org.jspecify.annotations.NullMarked;
