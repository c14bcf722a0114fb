window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {"initial" : {"editTweetIds" : ["1"]}},
      "retweeted" : false,
      "source" : "<a href=\"https://x.example\">App</a>",
      "entities" : {"hashtags" : [ ], "urls" : [ {"url" : "https://t.co/x", "expanded_url" : "https://f.example/1"} ]},
      "favorite_count" : "3",
      "id_str" : "1883801",
      "id" : "1883801",
      "created_at" : "Mon Jan 27 09:20:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Opal is cheap &amp; good https://t.co/x",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "in_reply_to_status_id_str" : "1883801", "in_reply_to_status_id" : "1883801", "in_reply_to_screen_name": "ida",
      "favorite_count" : "0", "id_str" : "1883802", "id" : "1883802",
      "created_at" : "Mon Jan 27 09:30:00 +0000 2025", "full_text" : "@ida and at night", "lang" : "en"
    }
  }
]
