/// How far a long task has come, and how it is given up.
///
/// Never what the task is.
@NullMarked
package tumen.progress;

import org.jspecify.annotations.NullMarked;
