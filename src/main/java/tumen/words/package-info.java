/// The words of the window, its pictures and its messages in the languages it speaks; never words
/// of a project, which has names in several languages of its own.
@NullMarked
package tumen.words;

import org.jspecify.annotations.NullMarked;
