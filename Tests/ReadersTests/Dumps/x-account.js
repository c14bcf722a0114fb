window.YTD.account.part0 = [{"account": {"email": "ida@f.example", "username": "ida", "accountId": "5", "createdAt": "2012-01-01T00:00:00.000Z"}}]
