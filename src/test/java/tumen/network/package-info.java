/// Denies the network to the whole test run.
///
/// Never comes in: a way around it.
@NullMarked
package tumen.network;

import org.jspecify.annotations.NullMarked;
