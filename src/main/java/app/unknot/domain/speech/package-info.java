/// What a session says aloud, and when: values, without words and without a voice.
@NullMarked
package app.unknot.domain.speech;

import org.jspecify.annotations.NullMarked;
