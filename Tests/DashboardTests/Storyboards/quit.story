q closes what is open, one after the other, and only then asks to end; Q asks at once.

== given market ==
== press z ? q ==
== asks  ==
== press q ==
== asks  ==
== press q ==
== asks quit ==
== press z Q ==
== asks quit ==
