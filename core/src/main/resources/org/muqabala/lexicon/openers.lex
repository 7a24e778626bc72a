# Words that open a clause of its own: a time behind one seldom dates what stands before it ("taken part in talks, that the
# crossing opens on Friday", "trapped after a tunnel fell in on Friday").
clause
  ar: أن, إن, بأن, وأن, أنه, أنها, إنه, إنها, بأنه, بأنها, وأنه, وأنها, بعدما, بعد أن, قبل أن, فيما, بينما, في حين, حين, عندما, لكن, ولكن, إذ, لأن
  en: that, after, before, when, while, whereas, but, because, although, though, once
  fr: que, après que, avant que, quand, lorsque, alors que, tandis que, mais, parce que, car, bien que
  es: que, después de que, antes de que, cuando, mientras, pero, porque, aunque, tras
  ru: что, после того как, прежде чем, когда, пока, тогда как, но, потому что, хотя
# Words that join a second statement to the first: a year before one dates nothing behind it ("opened in 1987 and holds 412").
next
  ar: لكن, ولكن, غير أن, كما
  en: and, but
  fr: et, mais
  es: y, e, pero
  ru: и, а, но
