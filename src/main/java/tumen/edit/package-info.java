/// Edits of a project, each a pure function from one whole project to another.
///
/// Never comes in: who asks for an edit, what is shown meanwhile, and how it is taken back.
@NullMarked
package tumen.edit;

import org.jspecify.annotations.NullMarked;
