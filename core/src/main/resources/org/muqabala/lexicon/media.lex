# By what means people met or spoke. The header is the concept by which the means is told.
phone-call
  concepts: phone-call
video-call
  concepts: video-call, video-conference
