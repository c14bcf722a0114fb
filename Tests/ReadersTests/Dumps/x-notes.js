window.YTD.note_tweet.part0 = [
  {"noteTweet": {"noteTweetId": "1883900", "updatedAt": "2025-01-27T09:20:00.000Z", "createdAt": "2025-01-27T09:20:00.000Z",
    "core": {"styletags": [], "urls": [{"expandedUrl": "https://f.example/1", "shortUrl": "https://t.co/x", "displayUrl": "f.example/1"}],
      "text": "Opal costs 0.55 a million tokens, and this is all of what the tweet says: https://t.co/x", "mentions": [], "hashtags": []}}}
]
