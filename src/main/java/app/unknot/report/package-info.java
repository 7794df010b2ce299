/// Prints documents as PDF, with Apache PDFBox, which nothing else knows.
@NullMarked
package app.unknot.report;

import org.jspecify.annotations.NullMarked;
