/// Where this user's files of the app live, by the custom of each system.
///
/// Never comes in: what is in them.
@NullMarked
package tumen.folder;

import org.jspecify.annotations.NullMarked;
