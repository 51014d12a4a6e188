/// Tests of what packages the app, which is no part of it.
///
/// Never comes in: what the app does.
@NullMarked
package tumen.build;

import org.jspecify.annotations.NullMarked;
