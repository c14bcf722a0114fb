Grailbird.data.tweets_2013_01 = 
 [ {"source":"web","id_str":"11","text":"R1 is cheap","created_at":"2013-01-27 09:20:00 +0000","id":11,"user":{"name":"Asta","screen_name":"asta","id_str":"1"}} ]