import Dashboard
import Names
import Readers

/// The table of names that the program is built with.
let shippedNames = KnownNames { NameCatalogue(readNames(shippedNameFiles).table) }
