/// What this build of Tumen is: its version, and what it owes others.
///
/// Never comes in: anything of the other packages; all of them may ask here.
@NullMarked
package tumen.about;

import org.jspecify.annotations.NullMarked;
