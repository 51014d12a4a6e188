/// Forms for the things of a project, and carrying out what they ask for.
///
/// Never comes in: the rules of what is a right value (those are `storage`), and what an edit does
/// (that is `edit`).
@NullMarked
package tumen.ui.edit;

import org.jspecify.annotations.NullMarked;
